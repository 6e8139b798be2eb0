//! The actions of the 12-month plan in words. When each is due and what it counts is the domain's business.

use sala_domain::office::Names;
use sala_domain::office::plan::{Brief, Source, Start, StarterItem};
use sala_domain::person::Language;
use sala_i18n::{Digits, Words};

/// Words of an item in every language.
pub(crate) fn said(item: StarterItem, part: &str) -> Names {
    let id = format!("plan-starter-{}-{part}", item.id());
    let in_one =
        |language| Words::new(language, Digits::Arabic).message(&id, &[]).map(|text| (language, text));
    Language::ALL.into_iter().filter_map(in_one).collect()
}

/// An item as it enters the plan.
pub fn brief(item: StarterItem, start: Start, owner: &str) -> Brief {
    Brief {
        title: said(item, "title"),
        aim: Names::new(),
        measure: said(item, "measure"),
        source: Source::Starter,
        reference: item.id().to_owned(),
        owner: owner.to_owned(),
        resource: String::new(),
        due: item.due(start),
        target: item.target(start).filter(|target| *target > 0),
    }
}
