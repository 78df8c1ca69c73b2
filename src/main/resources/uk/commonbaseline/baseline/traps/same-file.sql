-- The same bytes can't count twice: they are known by their hash. The same rows in another file can. Identical rows are genuine in
-- ledgers, so rows are compared only between files of a council, and a finding needs nearly all of a file. Percent of the smaller file's rows.
with row_kind as (
    select council, delivery_id, cost_centre_code, subjective_code, coalesce(supplier, '') as supplier, period, supplied, count(*) as times
    from warehouse.baseline_cost
    where baseline_id = :id and nature = 'ledger' and supplied <> 0
    group by council, delivery_id, cost_centre_code, subjective_code, coalesce(supplier, ''), period, supplied
), size as (
    select council, delivery_id, sum(times) as rows from row_kind group by council, delivery_id
), shared as (
    select a.council, a.delivery_id as first, b.delivery_id as second, sum(least(a.times, b.times)) as rows,
           sum(least(a.times, b.times) * a.supplied) as amount, sum(least(a.times, b.times) * abs(a.supplied)) as weight
    from row_kind a
    join row_kind b
        on b.council = a.council and b.delivery_id > a.delivery_id and b.cost_centre_code = a.cost_centre_code
        and b.subjective_code = a.subjective_code and b.supplier = a.supplier and b.period = a.period and b.supplied = a.supplied
    group by a.council, a.delivery_id, b.delivery_id
), twice as (
    select s.*, h.amount, h.rows,
           least(f.file_name, g.file_name) as first, greatest(f.file_name, g.file_name) as second
    from warehouse.trap_subject(:id, 'same-file') s
    join shared h using (council)
    join size x on x.delivery_id = h.first
    join size y on y.delivery_id = h.second
    join warehouse.delivery f on f.delivery_id = h.first
    join warehouse.delivery g on g.delivery_id = h.second
    where h.rows * 100 >= s.percent * least(x.rows, y.rows) and h.weight > s.floor
)
insert into warehouse.baseline_trap (baseline_id, trap, council, amount, outcome, words, remedy)
select :id, 'same-file', council, amount, 'problem',
       rows || ' rows worth ' || warehouse.in_pounds(amount) || ' stand both in "' || first || '" and in "' || second || '" of '
           || short_name || '; they count twice.',
       'Withdraw the file that came by mistake: ./baseline withdraw.'
from twice
union all
select :id, 'same-file', s.council, 0, 'clear',
       case when count(*) = 1 then s.short_name || ' sent one ledger file.'
            else 'No two of the ' || count(*) || ' ledger files of ' || s.short_name || ' hold the same rows.' end, ''
from warehouse.trap_subject(:id, 'same-file') s
join size using (council)
where s.council not in (select council from twice)
group by s.council, s.short_name
