package uk.commonbaseline.rules;

import uk.commonbaseline.normalise.MeasureValue;

/// A rule over an indicator value.
public non-sealed interface MeasureRule extends Rule<MeasureValue> {}
