//! Panels as the app keeps them: the view, made once from the events and kept up by each new one.

use sala_domain::PanelId;
use sala_domain::catalog::CheckPlan;
use sala_domain::event::EventBody;
use sala_domain::standard::{self, Approved, Panels};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::app::App;
use crate::error::ApiError;

/// The view, once somebody asked for it.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Option<Arc<Panels>>>);

impl App {
    fn kept_panels(&self) -> MutexGuard<'_, Option<Arc<Panels>>> {
        self.panels.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn made(&self, kept: &mut Option<Arc<Panels>>) -> Result<Arc<Panels>, ApiError> {
        if let Some(panels) = kept {
            return Ok(Arc::clone(panels));
        }
        let events = self.store().office_history()?;
        let panels = Arc::new(Panels::rebuild(&events));
        *kept = Some(Arc::clone(&panels));
        Ok(panels)
    }

    /// Everything known of panels.
    ///
    /// # Errors
    /// What the store says.
    pub fn panels(&self) -> Result<Arc<Panels>, ApiError> {
        self.made(&mut self.kept_panels())
    }

    /// Writes what the office did, all or nothing. It is on disk when this returns.
    ///
    /// # Errors
    /// What the store says; then nothing was written.
    pub fn record_office(&self, bodies: Vec<EventBody>) -> Result<(), ApiError> {
        let mut kept = self.kept_panels();
        let mut panels = self.made(&mut kept)?;
        let now = self.now();
        let told = bodies.into_iter().map(|body| (None, body, now)).collect();
        let added = self.store().append_all(told)?;
        *kept = None;
        let view = Arc::make_mut(&mut panels);
        added.iter().for_each(|event| view.apply(event));
        *kept = Some(panels);
        Ok(())
    }

    /// The panel's result that sets the pass mark of a check today, if there is one that still covers its questions.
    ///
    /// # Errors
    /// What the store says.
    pub fn standard(&self, plan: &CheckPlan) -> Result<Option<(PanelId, Approved)>, ApiError> {
        let panels = self.panels()?;
        let pool = standard::pool_of(&self.catalog, plan, self.today());
        let found =
            panels.in_force(&plan.id).filter(|(_, approved)| standard::covers(&approved.values, &pool));
        Ok(found.map(|(id, approved)| (id.clone(), approved.clone())))
    }
}
