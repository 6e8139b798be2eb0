//! Vector outlines in points, y upwards.

/// One step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    Move(f32, f32),
    Line(f32, f32),
    Curve([f32; 6]),
    Close,
}

/// An outline of one or more rings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path(pub(super) Vec<Step>);

impl Path {
    /// An empty outline.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a ring.
    pub fn start(mut self, x: f32, y: f32) -> Self {
        self.0.push(Step::Move(x, y));
        self
    }

    /// A straight line to a point.
    pub fn line(mut self, x: f32, y: f32) -> Self {
        self.0.push(Step::Line(x, y));
        self
    }

    /// A cubic curve by two handles to a point.
    pub fn curve(mut self, to: [f32; 6]) -> Self {
        self.0.push(Step::Curve(to));
        self
    }

    /// Closes the ring.
    pub fn close(mut self) -> Self {
        self.0.push(Step::Close);
        self
    }

    /// The rings of both outlines.
    pub fn and(mut self, other: Self) -> Self {
        self.add(other);
        self
    }

    /// Adds the rings of another outline.
    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// A rectangle by its lower left corner and size.
    pub fn rect(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self::new().start(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).close()
    }

    /// A rectangle with round corners.
    pub fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Self {
        let r = radius.min(width / 2.0).min(height / 2.0);
        let (k, right, top) = (r * 0.447_715_3, x + width, y + height);
        Self::new()
            .start(x + r, y)
            .line(right - r, y)
            .curve([right - k, y, right, y + k, right, y + r])
            .line(right, top - r)
            .curve([right, top - k, right - k, top, right - r, top])
            .line(x + r, top)
            .curve([x + k, top, x, top - k, x, top - r])
            .line(x, y + r)
            .curve([x, y + k, x + k, y, x + r, y])
            .close()
    }

    /// A circle.
    pub fn circle(x: f32, y: f32, radius: f32) -> Self {
        Self::rounded(x - radius, y - radius, 2.0 * radius, 2.0 * radius, radius)
    }

    /// A straight line between two points.
    pub fn segment(x1: f32, y1: f32, x2: f32, y2: f32) -> Self {
        Self::new().start(x1, y1).line(x2, y2)
    }

    /// The same outline with every point mapped.
    pub fn map(self, f: impl Fn(f32, f32) -> (f32, f32)) -> Self {
        let step = |step| match step {
            Step::Move(x, y) => Step::Move(f(x, y).0, f(x, y).1),
            Step::Line(x, y) => Step::Line(f(x, y).0, f(x, y).1),
            Step::Curve([a, b, c, d, x, y]) => {
                let ((a, b), (c, d), (x, y)) = (f(a, b), f(c, d), f(x, y));
                Step::Curve([a, b, c, d, x, y])
            }
            Step::Close => Step::Close,
        };
        Self(self.0.into_iter().map(step).collect())
    }

    /// The box around every point, handles left out: left, bottom, right, top.
    pub(super) fn bounds(&self) -> Option<[f32; 4]> {
        let points = self.0.iter().filter_map(|step| match *step {
            Step::Move(x, y) | Step::Line(x, y) | Step::Curve([.., x, y]) => Some([x, y, x, y]),
            Step::Close => None,
        });
        points.reduce(union)
    }
}

/// The box around two boxes.
pub(super) fn union(a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
}
