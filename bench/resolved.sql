select 1, b.src_row, 1, 0, left(b.period, 4)::int, right(b.period, 2)::int, 5, false, false,
       cc.source_code_id, su.source_code_id, sp.source_code_id, b.posting_date, b.amount, b.invoice_ref
from bench_clean b
join warehouse.source_code cc on cc.dimension = 'cost-centre' and cc.code = b.cost_centre
join warehouse.source_code su on su.dimension = 'subjective' and su.code = b.subj
join warehouse.source_code sp on sp.dimension = 'supplier' and sp.code = b.supplier
order by b.src_row
