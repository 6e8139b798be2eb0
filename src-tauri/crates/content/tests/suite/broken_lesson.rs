//! One broken fixture for every mistake in a lesson.

use crate::folder::Folder;
use crate::refused;

refused! {
    a_lesson_without_front_matter_is_refused: "modules/a1/en/lessons/classes.md", "+++\n+++\n" => "",
        ["modules/a1/en/lessons/classes.md:1: a lesson begins with a line `+++`: add `+++` twice, each on its own line"];
    front_matter_that_does_not_end_is_refused: "modules/a1/en/lessons/classes.md", "+++\n+++\n" => "+++\n",
        ["modules/a1/en/lessons/classes.md:1: the front matter does not end: add a second line `+++`"];
    an_unknown_key_in_front_matter_is_refused: "modules/a1/km/lessons/classes.md", "reviewed" => "author = \"x\"\nreviewed",
        ["modules/a1/km/lessons/classes.md:2: nobody knows the key `author` here: remove it or mend its spelling"];
    a_page_without_a_heading_is_refused: "modules/a1/en/lessons/classes.md", "---\n## Two classes\n" => "---\n",
        ["modules/a1/en/lessons/classes.md:13: this page does not begin with a heading: write `## ` and a title first"];
    a_second_heading_of_a_page_is_refused: "modules/a1/en/lessons/classes.md", "### From" => "## From",
        ["modules/a1/en/lessons/classes.md:14: a page has one `##` heading: write `---` before it to begin a page, or use `###`"];
    a_heading_of_level_one_is_refused: "modules/a1/en/lessons/classes.md", "### From" => "# From",
        ["modules/a1/en/lessons/classes.md:14: headings have two or three signs: `##` for the page, `###` inside it"];
    html_in_a_block_is_refused: "modules/a1/en/lessons/classes.md", "### From" => "<div>\n\n### From",
        ["modules/a1/en/lessons/classes.md:14: HTML is not shown: write it in Markdown"];
    html_in_a_line_is_refused: "modules/a1/en/lessons/classes.md", "So ask" => "So <b>ask",
        ["modules/a1/en/lessons/classes.md:10: HTML is not shown: write it in Markdown"];
    a_picture_is_refused: "modules/a1/en/lessons/classes.md", "So ask" => "![face](face.png) So ask",
        ["modules/a1/en/lessons/classes.md:10: pictures are not shown: make a drawing, as content/README.md says, or say it in words"];
    a_footnote_is_refused: "modules/a1/en/lessons/classes.md", "So ask" => "[^1]: Not here.\n\nSo[^1] ask",
        ["modules/a1/en/lessons/classes.md:10: footnotes are not shown: say it in the text",
         "modules/a1/en/lessons/classes.md:12: footnotes are not shown: say it in the text"];
    a_link_to_the_web_is_refused: "modules/a1/en/lessons/classes.md", "term:chatbot" => "https://example.org",
        ["modules/a1/en/lessons/classes.md:5: a link may only lead to `term:`, `rule:` or `fact:` and an id"];
    a_link_to_an_unknown_term_is_refused: "modules/a1/en/lessons/classes.md", "term:chatbot" => "term:robot",
        ["modules/a1/en/lessons/classes.md:5: there is no term `robot`: mend the link or add the term"];
    a_link_to_an_unknown_rule_is_refused: "modules/a1/en/lessons/classes.md", "rule:GR-06" => "rule:GR-66",
        ["modules/a1/en/lessons/classes.md:28: there is no rule `GR-66`: mend the link or add the rule"];
    a_link_to_an_unknown_fact_is_refused: "modules/a1/en/lessons/classes.md", "fact:draft-law" => "fact:law",
        ["modules/a1/en/lessons/classes.md:30: there is no fact `law`: mend the link or add the fact"];
    a_box_without_a_purpose_is_refused: "modules/a1/en/lessons/classes.md", "> [!NOTE]\n" => "",
        ["modules/a1/en/lessons/classes.md:7: a box begins with [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]: add one"];
    a_block_of_code_is_refused: "modules/a1/en/lessons/classes.md", "So ask" => "```\nx\n```\n\nSo ask",
        ["modules/a1/en/lessons/classes.md:10: blocks of code are not shown: begin the line without four blanks and without back ticks"];
    a_line_broken_by_hand_is_refused: "modules/a1/en/lessons/classes.md", "So ask before" => "So ask  \nbefore",
        ["modules/a1/en/lessons/classes.md:10: this line is broken by hand: remove the two blanks or `\\` at its end, or begin a paragraph"];
    stars_that_stay_stars_are_refused: "modules/a1/en/lessons/classes.md", "**what kind" => "** what kind",
        ["modules/a1/en/lessons/classes.md:10: `**` is shown as stars here: put no blank or sign just inside the stars"];
    a_line_that_parts_nothing_is_refused: "modules/a1/en/lessons/classes.md", "### From" => "***\n\n### From",
        ["modules/a1/en/lessons/classes.md:14: this line parts nothing: write `---` alone on a line to begin a page"];
    a_correction_without_its_note_is_refused: "modules/a1/en/lessons/classes.md", "[!NOTE]" => "[!CAUTION]",
        ["modules/a1/en/lessons/classes.md:1: corrections shown: 1, listed under `care` in module.toml: 0: make them agree"];
    another_number_of_pages_in_khmer_is_refused: "modules/a1/km/lessons/classes.md", "A law about" => "---\n## More\n\nA law about",
        ["modules/a1/km/lessons/classes.md:33: this has 3 pages, `modules/a1/en/lessons/classes.md` has 2: make them the same"];
}

#[test]
fn a_lesson_that_is_too_short_is_refused() {
    let folder = Folder::new();
    folder.write("modules/a1/en/lessons/classes.md", "+++\n+++\n## One\n\nword\n---\n## Two\n\nword\n");
    assert_eq!(
        folder.findings(),
        ["modules/a1/en/lessons/classes.md:1: this lesson has 4 words: write 200 to 700"]
    );
}

#[test]
fn other_links_in_khmer_and_long_pages_are_advice() {
    let folder = Folder::new();
    folder.swap(
        "modules/a1/km/lessons/classes.md",
        "[still a draft](fact:draft-law)",
        "[a draft](term:chatbot)",
    );
    folder.swap("modules/a1/en/lessons/classes.md", "So ask", &"word ".repeat(200));
    assert_eq!(folder.findings(), [""; 0]);
    assert_eq!(
        folder.warnings(),
        [
            "modules/a1/en/lessons/classes.md:3: this page has 297 words: aim for 60 to 150",
            "modules/a1/km/lessons/classes.md:1: the English links to `fact:draft-law`: link to it here too",
            "modules/a1/km/lessons/classes.md:3: drifted: `modules/a1/en/lessons/classes.md` has changed since; mend, then stamp this file",
            "modules/a1/module.toml:1: the bank has 3 check items: 8 would let people try again with new ones"
        ]
    );
}
