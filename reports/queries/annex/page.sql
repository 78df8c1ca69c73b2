-- How many lines the annex has, and what its lines in scope must add up to.
select (select count(*) from (select from cost group by council, case when decision = 'in' then service end, cost_centre_code, subjective_code, decision) k) as lines,
       (select coalesce(sum(cost), 0) from cell) as in_scope
