//! How much of last year's figures came back this year.

/// The correlation of two years over the people who have both (Pearson's r, −1 to 1); `None` for fewer than five of
/// them, or where one year's figures are all the same.
///
/// As a rule of thumb for what repeats: of somebody's distance from the average last year, a fraction r comes back.
pub fn repeat(this_year: &[Option<f64>], last_year: &[Option<f64>]) -> Option<f64> {
    let both: Vec<(f64, f64)> = this_year.iter().zip(last_year).filter_map(|(now, then)| (*now).zip(*then)).collect();
    if both.len() < 5 {
        return None;
    }
    let count = both.len() as f64;
    let (mean_now, mean_then) =
        (both.iter().map(|(now, _)| now).sum::<f64>() / count, both.iter().map(|(_, then)| then).sum::<f64>() / count);
    let (mut together, mut now_alone, mut then_alone) = (0.0, 0.0, 0.0);
    for (now, then) in both {
        together += (now - mean_now) * (then - mean_then);
        now_alone += (now - mean_now).powi(2);
        then_alone += (then - mean_then).powi(2);
    }
    let r = together / (now_alone * then_alone).sqrt();
    r.is_finite().then_some(r.clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::repeat;

    fn years(figures: &[f64]) -> Vec<Option<f64>> {
        figures.iter().copied().map(Some).collect()
    }

    #[test]
    fn the_same_order_at_the_same_distances_repeats_wholly() {
        let then = years(&[1.0, 2.0, 3.0, 4.0, 5.0]);
        let double = years(&[2.0, 4.0, 6.0, 8.0, 10.0]);
        let turned = years(&[5.0, 4.0, 3.0, 2.0, 1.0]);
        assert!((repeat(&double, &then).unwrap() - 1.0).abs() < 1e-12);
        assert!((repeat(&turned, &then).unwrap() + 1.0).abs() < 1e-12);
    }

    #[test]
    fn it_is_what_the_textbook_computes() {
        // The averages are 3 and 3.6, the products of the distances sum to 10, their squares to 10 and 11.2.
        let r = repeat(&years(&[1.0, 2.0, 3.0, 4.0, 5.0]), &years(&[2.0, 2.0, 4.0, 4.0, 6.0])).unwrap();
        assert!((r - 10.0 / (10.0f64 * 11.2).sqrt()).abs() < 1e-12, "{r}");
    }

    #[test]
    fn too_little_gives_nothing() {
        assert_eq!(repeat(&years(&[1.0, 2.0, 3.0, 4.0]), &years(&[1.0, 2.0, 3.0, 4.0])), None);
        assert_eq!(repeat(&years(&[1.0; 6]), &years(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0])), None);
        let gaps = [Some(1.0), None, Some(3.0), Some(4.0), Some(5.0)];
        assert_eq!(repeat(&gaps, &years(&[1.0, 2.0, 3.0, 4.0, 5.0])), None);
    }
}
