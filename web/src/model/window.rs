//! Which rows of a long table are drawn.

use std::ops::Range;

/// Rows drawn above and below what is seen, so that a scroll shows no gap.
const MARGIN: usize = 8;
/// Never more rows than this, however high the window claims to be: with the two that keep the space, 60.
const MOST: usize = 58;

/// The rows to draw of `total`, for a view of `height` px scrolled to `top`, with rows of `row` px.
#[must_use]
pub fn visible(total: usize, row: f64, top: f64, height: f64) -> Range<usize> {
    let row = if row > 0.0 { row } else { 1.0 };
    let seen = (height.max(0.0) / row).ceil() as usize + 1;
    let count = (seen + 2 * MARGIN).min(MOST);
    let first = ((top.max(0.0) / row) as usize).saturating_sub(MARGIN);
    let first = first.min(total.saturating_sub(count.min(total)));
    first..(first + count).min(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_is_drawn_and_little_more() {
        assert_eq!(visible(12, 36.0, 0.0, 700.0), 0..12);
        assert_eq!(visible(100_000, 36.0, 0.0, 700.0), 0..37);
        assert_eq!(visible(100_000, 36.0, 36_000.0, 700.0), 992..1_029);
        assert_eq!(visible(100_000, 36.0, 1e9, 700.0), 99_963..100_000);
        assert_eq!(visible(100_000, 36.0, 0.0, 1e6).len(), MOST);
        assert_eq!(visible(0, 36.0, 500.0, 700.0), 0..0);
        assert_eq!(visible(5, 0.0, f64::NAN, 700.0), 0..5);
    }
}
