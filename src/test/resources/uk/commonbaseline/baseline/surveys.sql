-- Four more districts; a ratio that all of them give, and a survey of one: six users (five agree), three commissioners.
insert into warehouse.partner
select 'D' || n, 'District ' || n, 'D' || n, 'district', null, null, '2007-04-01', null, '{}', n + 1 from generate_series(1, 3) n;
insert into warehouse.partner values ('CTY', 'County', 'County', 'county', null, null, '2007-04-01', null, '{}', 9);
delete from warehouse.fact_measure where delivery_id = 3;
insert into warehouse.source_code (council, dimension, code) select partner, 'indicator', 'BV8' from warehouse.partner where partner <> 'ABC';
insert into warehouse.code_map_history (council, dimension, code, target) select partner, 'indicator', 'BV8', 'BV8' from warehouse.partner where partner <> 'ABC';
insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run,
    claimed_as, state, published_at, rows_read, rows_accepted, rows_rejected, rows_excluded)
select encode(sha256(partner::bytea), 'hex'), partner, 'performance', 'performance', '2007/08', 1, partner || '.csv', 1, '2008-06-02',
    'run-1', partner, 'published', '2008-06-03', 1, 1, 0, 0
from warehouse.partner where partner <> 'ABC';
insert into warehouse.fact_measure (delivery_id, row_no, sheet_no, part, indicator_id, financial_year, period, value, numerator,
    denominator, collected)
select d.delivery_id, 2, 1, 0, c.source_code_id, 2007, 0, v.value, v.numerator, v.denominator, v.value is not null
from (values ('ABC', 90.0, 90, 100), ('D1', 80.0, 240, 300), ('D2', 70.0, 70, 100), ('D3', 95.0, 190, 200), ('CTY', 99.0, 99, 100))
    as v (council, value, numerator, denominator)
join warehouse.delivery d on d.council = v.council and d.feed = 'performance' and d.period = '2007/08'
join warehouse.source_code c on c.council = v.council and c.dimension = 'indicator';
insert into warehouse.fact_measure (delivery_id, row_no, sheet_no, part, indicator_id, financial_year, period, value, numerator,
    denominator, collected, audience, score, invited)
select 3, 10 + n, 1, 0, c.source_code_id, 2007, 0, s.score, case when s.score > 3 then 1 else 0 end, 1, true, s.audience, s.score, 12
from (select n, case when n < 7 then 'user' else 'commissioner' end as audience, case when n = 6 then 2 else 4 end as score
      from generate_series(1, 9) n) s
join warehouse.source_code c on c.council = 'ABC' and c.dimension = 'indicator';
