package uk.commonbaseline.rules;

import uk.commonbaseline.normalise.CostLine;

/// A rule over a cost line.
public non-sealed interface CostRule extends Rule<CostLine> {}
