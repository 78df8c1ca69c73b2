-- What was counted beyond what is kept word by word, apart from what is waived of it.
with beyond as (
    select c.code, c.consequence, c.occurrences - count(f.finding_id) as more
    from warehouse.finding_count c
    left join warehouse.finding f using (delivery_id, code, consequence)
    where c.delivery_id = :id
    group by c.code, c.consequence, c.occurrences
), waived as (
    select r.code, sum(w.occurrences) - (select count(*)
                                         from warehouse.waived_finding x
                                         join warehouse.finding f using (finding_id)
                                         where x.delivery_id = :id and f.code = r.code) as more
    from warehouse.waived w
    join warehouse.waiver r using (waiver_id)
    where w.delivery_id = :id and w.effect = 'waived'
    group by r.code
)
select b.code, b.consequence,
       b.more - case when b.consequence = 'questioned' then coalesce(w.more, 0) else 0 end as more
from beyond b
left join waived w using (code)
where b.more > case when b.consequence = 'questioned' then coalesce(w.more, 0) else 0 end
