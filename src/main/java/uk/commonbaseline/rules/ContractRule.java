package uk.commonbaseline.rules;

import uk.commonbaseline.normalise.ContractLine;

/// A rule over a contract.
public non-sealed interface ContractRule extends Rule<ContractLine> {}
