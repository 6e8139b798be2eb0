//! A drawing as SVG inside the page; its inks are classes, so that they follow light and dark.

use maud::{Markup, html};
use sala_domain::person::Language;

use crate::paper::drawing::{Anchor, Drawing, Ink, Shape, WIDTH};

/// Draws it. Readers who do not see it have its words; the table beside it has its figures.
pub(super) fn svg(drawing: &Drawing, language: Language) -> Markup {
    let frame = format!("0 -6 {WIDTH} {}", drawing.height + 8.0);
    html! {
        figure {
            svg viewBox=(frame) role="img" aria-label=(drawing.alt.of(language)) {
                @for part in &drawing.shapes { (shape(part)) }
            }
        }
    }
}

fn name(ink: Ink) -> &'static str {
    match ink {
        Ink::Text => "text",
        Ink::Muted => "muted",
        Ink::Rule => "rule",
        Ink::Shade => "shade",
        Ink::Paper => "paper",
        Ink::Strong => "strong",
        Ink::Good => "good",
        Ink::Pale => "pale",
        Ink::Bad => "bad",
        Ink::Gold => "gold",
    }
}

fn hundredth(at: f32) -> f32 {
    (at * 100.0).round() / 100.0
}

fn points(points: &[(f32, f32)]) -> String {
    points.iter().map(|(x, y)| format!("{},{}", hundredth(*x), hundredth(*y))).collect::<Vec<_>>().join(" ")
}

fn shape(shape: &Shape) -> Markup {
    match shape {
        Shape::Box { x, y, width, height, fill, edge } => html! {
            rect x=(hundredth(*x)) y=(hundredth(*y)) width=(hundredth(*width)) height=(hundredth(*height))
                class={ "f-" (name(*fill)) @if let Some(edge) = edge { " e-" (name(*edge)) } } {}
        },
        Shape::Line { points: line, ink, pen } => html! {
            polyline points=(points(line)) class={ "s-" (name(*ink)) } stroke-width=(pen) {}
        },
        Shape::Area { points: area, fill } => {
            html! { polygon points=(points(area)) class={ "f-" (name(*fill)) } {} }
        }
        Shape::Text { x, y, anchor, text, size, ink, strong, .. } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            html! {
                text x=(hundredth(*x)) y=(hundredth(*y)) text-anchor=(anchor) font-size=(size)
                    class={ "f-" (name(*ink)) @if *strong { " bold" } } { (text) }
            }
        }
    }
}
