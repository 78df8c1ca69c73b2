-- One row of a ledger file, which is made when it is first named; and what was added up while reading.
with file as (
    insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, state, published_at)
    select encode(sha256(convert_to(:council || :file, 'UTF8')), 'hex'), :council, 'cost', 'cost', '2007/08 ' || :file, 1, :file, 1,
        '2008-06-01', 'run-1', :council || :file, 'published', '2008-06-03'
    where not exists (select from warehouse.delivery where council = :council and file_name = :file)
    returning delivery_id
), delivery as (
    select delivery_id from file
    union all
    select delivery_id from warehouse.delivery where council = :council and file_name = :file
), read as (
    insert into warehouse.delivery_amount (delivery_id, measure, read, accepted, rejected, excluded)
    select delivery_id, (select basis from warehouse.basis where basis_id = :basis), :amount, :amount, 0, 0 from delivery
    on conflict (delivery_id, measure) do update
        set read = delivery_amount.read + excluded.read, accepted = delivery_amount.accepted + excluded.accepted
)
insert into warehouse.fact_cost (delivery_id, row_no, sheet_no, part, financial_year, period, basis_id, capital, one_off,
    cost_centre_id, subjective_id, supplier_id, amount)
select delivery_id, 2 + (select count(*) from warehouse.fact_cost f where f.delivery_id = delivery.delivery_id), 1, 0, :year, :period,
    :basis, :capital, :oneOff,
    (select source_code_id from warehouse.source_code where council = :council and dimension = 'cost-centre' and code = :service),
    (select source_code_id from warehouse.source_code where council = :council and dimension = 'subjective' and code = :subjective),
    (select source_code_id from warehouse.source_code where council = :council and dimension = 'supplier' and code = :supplier),
    :amount
from delivery
