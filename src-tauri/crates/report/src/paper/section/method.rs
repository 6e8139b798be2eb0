//! How figures come about, and what they cannot say.

use sala_i18n::Words;

use super::super::model::Block;
use super::super::scene::Scene;

/// The method, sentence by sentence.
const METHOD: [fn(&Words) -> String; 14] = [
    Words::paper_method_self,
    Words::paper_method_answer,
    Words::paper_method_evidence,
    Words::paper_method_score,
    Words::paper_method_gates,
    Words::paper_method_bands,
    Words::paper_method_confidence,
    Words::paper_method_compare,
    Words::paper_method_choice,
    Words::paper_method_share,
    Words::paper_method_small,
    Words::paper_method_overdue,
    Words::paper_method_proves,
    Words::paper_method_not,
];

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    vec![Block::List { items: METHOD.iter().map(|sentence| scene.voice.say(sentence)).collect() }]
}
