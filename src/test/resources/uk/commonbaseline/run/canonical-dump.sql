with deliveries as (
    select d.delivery_id,
           concat_ws(' ', d.council, d.feed, d.kind, d.period, 'v' || d.version, d.sha256) as delivery,
           concat_ws(' ', d.state, d.outcome, d.file_name, d.bytes, d.system, d.recipe,
                     d.rows_read, d.rows_accepted, d.rows_rejected, d.rows_excluded) as fate
    from warehouse.delivery d
), lines as (
    select 'delivery' as name, concat_ws('|', delivery, fate) as line
    from deliveries
    union all
    select 'amount', concat_ws('|', delivery, measure, read, accepted, rejected, excluded)
    from warehouse.delivery_amount join deliveries using (delivery_id)
    union all
    select 'finding', concat_ws('|', delivery, code, consequence, next_move, sheet, row_no, column_letter, words, remedy)
    from warehouse.finding join deliveries using (delivery_id)
    union all
    select 'finding count', concat_ws('|', delivery, code, consequence, occurrences)
    from warehouse.finding_count join deliveries using (delivery_id)
    union all
    select 'reject', concat_ws('|', delivery, sheet_no, row_no, part, measure, amount)
    from warehouse.reject join deliveries using (delivery_id)
    union all
    select 'code', concat_ws('|', council, dimension, code, name)
    from warehouse.source_code
    union all
    select 'cost', concat_ws('|', delivery, sheet_no, row_no, part, financial_year, period, basis_id, capital, one_off,
                             c.code, s.code, coalesce(p.code, '-'), coalesce(posting_date::text, '-'), amount,
                             coalesce(document, '-'))
    from warehouse.fact_cost
    join deliveries using (delivery_id)
    join warehouse.source_code c on c.source_code_id = cost_centre_id
    join warehouse.source_code s on s.source_code_id = subjective_id
    left join warehouse.source_code p on p.source_code_id = supplier_id
)
select name, count(*) as rows, md5(string_agg(line, E'\n' order by line collate "C")) as content
from lines
group by name
