//! A report as one HTML file: semantic, readable without anything beside it, in light and dark and on paper.
//!
//! It embeds no font: a reader's own Khmer font is used, and the PDF is the form that looks the same everywhere.

mod drawing;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use sala_domain::person::Language;

use super::model::{Block, Figure, Kind, Paper, Section, SignLine, Table};
use super::value::{Said, Tone, Value};
use super::voice::Voice;

const STYLE: &str = include_str!("style.css");

/// Writes it.
pub fn write(paper: &Paper) -> Vec<u8> {
    let title = format!("{} {}", paper.title.line(&paper.languages), paper.number);
    let page = html! {
        (DOCTYPE)
        html lang=(paper.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (said(paper, &paper.title)) }
                    p.office { (said(paper, &paper.office)) }
                    p.copy { (said(paper, &paper.copy)) }
                }
                (contents(paper))
                main { @for section in &paper.sections { (whole(paper, section)) } }
                footer { p { (said(paper, &paper.foot)) } }
            }
        }
    };
    page.into_string().into_bytes()
}

fn said(paper: &Paper, said: &Said) -> Markup {
    html! {
        @for (index, line) in said.lines(&paper.languages).iter().enumerate() {
            @if index > 0 { br; }
            span lang=(language_of(paper, said, line)) { (line) }
        }
    }
}

fn language_of(paper: &Paper, said: &Said, line: &str) -> &'static str {
    let mut languages = paper.languages.iter();
    languages.find(|language| said.of(**language) == line).map_or(Language::En.code(), |found| found.code())
}

fn contents(paper: &Paper) -> Markup {
    let voice = Voice { languages: paper.languages.clone(), digits: paper.digits };
    html! {
        nav aria-label=(voice.say(|words| words.paper_contents()).of(paper.language())) {
            ol { @for section in &paper.sections {
                li { a href={ "#" (section.id) } { (section.number) ". " (section.title.line(&paper.languages)) } }
            } }
        }
    }
}

fn whole(paper: &Paper, section: &Section) -> Markup {
    html! {
        section id=(section.id) aria-labelledby={ "title-" (section.id) } {
            h2 id={ "title-" (section.id) } { span.number { (section.number) ". " } (said(paper, &section.title)) }
            @for part in &section.blocks { (block(paper, part)) }
        }
    }
}

fn block(paper: &Paper, block: &Block) -> Markup {
    match block {
        Block::Paragraph { text } => html! { p { (said(paper, text)) } },
        Block::Note { text } => html! { p.note { (said(paper, text)) } },
        Block::Heading { text } => html! { h3 { (said(paper, text)) } },
        Block::List { items } => html! { ul { @for item in items { li { (said(paper, item)) } } } },
        Block::Callout { title, text, tone } => html! {
            aside.callout.bad[*tone == Tone::Bad] { p { strong { (said(paper, title)) } } p { (said(paper, text)) } }
        },
        Block::Figures { figures } => html! { dl.figures { @for one in figures { (figure(paper, one)) } } },
        Block::Table(table) => grid(paper, table),
        Block::Drawing(shown) => drawing::svg(shown, paper.language()),
        Block::SignOff { lines } => signatures(paper, lines),
    }
}

fn figure(paper: &Paper, figure: &Figure) -> Markup {
    html! { div { dt { (said(paper, &figure.label)) } dd { (value(paper, &figure.value)) } } }
}

fn grid(paper: &Paper, table: &Table) -> Markup {
    let class = |kind: Kind| match kind {
        Kind::Number => "number",
        Kind::Day => "day",
        Kind::Words => "words",
    };
    html! {
        div.wide tabindex="0" { table id=(table.id) {
            @if !table.title.is_empty() { caption { (said(paper, &table.title)) } }
            thead { tr { @for column in &table.columns {
                th scope="col" class=(class(column.kind)) { (said(paper, &column.title)) }
            } } }
            tbody { @for row in &table.rows { tr.sum[row.strong] {
                @for (index, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
                    @if index == 0 { th scope="row" { (value(paper, cell)) } }
                    @else { td class=(class(column.kind)) { (value(paper, cell)) } }
                }
            } } }
        } }
    }
}

/// A value as people read it, and for figures as machines do.
fn value(paper: &Paper, value: &Value) -> Markup {
    let lines = paper.shown(value);
    match value {
        Value::Blank => html! {},
        Value::Count { count } => html! { data value=(count) { (lines.concat()) } },
        Value::Share { part, whole } => html! { data value={ (part) "/" (whole) } { (lines.concat()) } },
        Value::Score { tenths } => {
            html! { data value=(format!("{:.1}", *tenths as f64 / 10.0)) { (lines.concat()) } }
        }
        Value::Day { day } => html! { time datetime=(day.format("%Y-%m-%d")) { (lines.concat()) } },
        Value::Id { .. } | Value::Code => html! { code { (lines.concat()) } },
        Value::Text { .. } => html! { (lines.concat()) },
        Value::Words { words, tone } => html! {
            @if *tone != Tone::Plain { span.sign aria-hidden="true" { (tone.sign()) " " } }
            (said(paper, words))
        },
    }
}

fn signatures(paper: &Paper, lines: &[SignLine]) -> Markup {
    let voice = Voice { languages: paper.languages.clone(), digits: paper.digits };
    let head = |message: fn(&sala_i18n::Words) -> String| said(paper, &voice.say(message));
    html! {
        table.sign {
            thead { tr {
                th scope="col" { (head(sala_i18n::Words::paper_sign_step)) }
                th scope="col" { (head(sala_i18n::Words::paper_sign_name)) }
                th scope="col" { (head(sala_i18n::Words::paper_sign_signature)) }
                th scope="col" { (head(sala_i18n::Words::paper_sign_date)) }
            } }
            tbody { @for line in lines { tr {
                th scope="row" { (said(paper, &line.step)) br; small { (said(paper, &line.meaning)) } }
                td { (value(paper, &line.name)) } td { (value(paper, &line.signature)) } td { (value(paper, &line.day)) }
            } } }
        }
    }
}
