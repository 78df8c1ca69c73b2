insert into warehouse.benefit_claim (run_id, financial_year, claim, council, line, service, group_no, cashable, claimed, amount,
    counted, state, words, evidence_kind, evidence, owner, comment, place)
values (:run_id, :financial_year, :claim, :council, :line, :service, :group_no, :cashable, :claimed, :amount, :counted, :state,
    :words, :evidence_kind, :evidence, :owner, :comment, :place)
