//! One file a table: its SQL and nothing else.

pub(crate) mod event;
pub(crate) mod evidence;
pub(crate) mod learner;
pub(crate) mod lock;
pub(crate) mod member;
pub(crate) mod meta;
pub(crate) mod roll;
pub(crate) mod setting;
