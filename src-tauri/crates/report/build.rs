//! Copies the embedded fonts from `node_modules` to `OUT_DIR`, so that the crate can include them. It builds nothing else.

use std::path::PathBuf;
use std::process::exit;

const FONTS: [(&str, &str); 5] = [
    ("kantumruy-pro/400Regular/KantumruyPro_400Regular.ttf", "regular.ttf"),
    ("kantumruy-pro/500Medium/KantumruyPro_500Medium.ttf", "medium.ttf"),
    ("kantumruy-pro/600SemiBold/KantumruyPro_600SemiBold.ttf", "semibold.ttf"),
    ("kantumruy-pro/700Bold/KantumruyPro_700Bold.ttf", "bold.ttf"),
    ("moul/400Regular/Moul_400Regular.ttf", "moul.ttf"),
];

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../node_modules/@expo-google-fonts");
    let Some(out) = std::env::var_os("OUT_DIR").map(PathBuf::from) else { exit(1) };
    for (source, target) in FONTS {
        let source = root.join(source);
        println!("cargo:rerun-if-changed={}", source.display());
        if std::fs::copy(&source, out.join(target)).is_err() {
            eprintln!("fonts are missing: run `npm ci` in the repository first");
            exit(1);
        }
    }
}
