package uk.commonbaseline.rules;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.ContractLine;

/// All values are compared without VAT.
@Component
final class ContractValueIncludesVat implements ContractRule {
    record ContractValueIncludesVatFound(Place place) implements Finding.OfRow {
        @Override
        public String code() {
            return "contract-value-includes-vat";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "The value includes VAT; all others are without.";
        }

        @Override
        public String remedy() {
            return "Give the value without VAT if the council recovers it.";
        }
    }

    @Override
    public void check(ContractLine contract, Consumer<Finding> found) {
        if (Boolean.TRUE.equals(contract.vatIncluded()) && contract.annualValue() != null) {
            found.accept(new ContractValueIncludesVatFound(contract.origin().place()));
        }
    }
}
