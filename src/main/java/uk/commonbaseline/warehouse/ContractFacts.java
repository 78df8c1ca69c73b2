package uk.commonbaseline.warehouse;

import uk.commonbaseline.normalise.ContractLine;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.SourceCodes.Dimension;

/// Rows of `warehouse.fact_contract`.
final class ContractFacts implements FactTable<ContractLine> {
    private static final String COPY = SqlFile.read(ContractFacts.class, "copy-fact-contract");
    private static final int COLUMNS = 15;

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public void add(int deliveryId, ContractLine contract, FactRows facts) {
        BinaryRows rows = facts.rows();
        rows.beginRow(COLUMNS);
        rows.addInt(deliveryId);
        rows.addInt(contract.origin().row());
        rows.addSmall(contract.origin().sheetNo());
        rows.addText(contract.ref());
        rows.addText(contract.title());
        facts.addCode(Dimension.SUPPLIER, contract.supplier());
        facts.addCode(Dimension.SERVICE, contract.service());
        rows.addDate(contract.startsOn());
        rows.addDate(contract.endsOn());
        rows.addDate(contract.extendsTo());
        rows.addNumeric(
                contract.annualValue() == null ? null : contract.annualValue().amount());
        rows.addNumeric(
                contract.totalValue() == null ? null : contract.totalValue().amount());
        rows.addTruthOrNull(contract.vatIncluded());
        rows.addText(contract.notice());
        rows.addText(contract.staffTransfer());
    }
}
