with best as (select * from appraised where best order by position limit 1),
t as (select s.* from appraisal_sensitivity s join best b using (appraisal_id, option)),
worst as (select coalesce('Without ' || c.short_name, words) as words, npv from t left join council c on t.test = 'without-' || c.council
          where test <> 'base' order by npv, t.position limit 1)
select coalesce((select case when w.npv > 0 then b.option || ' is worth more than it costs in every single test; the hardest is “' || w.words || '”'
                             else b.option || ' would not be worth its cost in the test “' || w.words || '”' end from best b, worst w), 'No option was put to the test, since none is worth more than it costs') as headline,
       (select 'Option ' || b.option || ' ' || b.name || ', costed again with one thing changed at a time, then with several together. '
            || case when b.internal_return is not null then 'It would still pay at a discount rate of up to ' || pg_temp.figure(100 * b.internal_return, 1) || '% real. ' else '' end
            || 'A delay moves savings and yearly costs; what it costs once is spent as planned.' from best b) as lead
