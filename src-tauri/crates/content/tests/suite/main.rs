//! The content crate from outside: a folder in, findings or a catalog out.

#[cfg(test)]
mod begun;
#[cfg(test)]
mod broken;
#[cfg(test)]
mod broken_bank;
mod broken_instrument;
#[cfg(test)]
mod broken_forms;
#[cfg(test)]
mod broken_kinds;
#[cfg(test)]
mod broken_lesson;
#[cfg(test)]
mod curriculum;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod whole;

/// One test a line: a claim, the file that is broken, what is replaced by what, and the findings it must give, word for word.
macro_rules! refused {
    ($($name:ident: $file:literal, $old:literal => $new:literal, [$($finding:literal),+ $(,)?];)+) => {$(
        #[test]
        fn $name() {
            let folder = crate::folder::Folder::new();
            folder.swap($file, $old, $new);
            assert_eq!(folder.findings(), [$($finding),+]);
        }
    )+};
}
pub(crate) use refused;
