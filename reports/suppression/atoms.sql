-- What printed figures and small numbers are sums of. An atom is what always goes together: the same quantity of the same partner's rows that are part
-- of the same figures. A figure is told under the name that the public reads, and under the one that this reader does; a small number stands under a
-- name with a question mark. The definitions of figures are put in by the program.
with cost_line as materialized (
    select 0 as delivery_id, 0 as sheet_no, dense_rank() over (order by of_council, service, subjective, decision, saveable)::int as row_no, 0 as part,
           k.council, of_council, service, subjective, decision, saveable, sum(amount) as amount
    from pg_temp.cost c cross join lateral (select c.council union select c.of_council) as k (council)
    where decision in ('in', 'income') group by k.council, of_council, service, subjective, decision, saveable
), staff as materialized (
    select k.council, s.of_council, s.delivery_id, s.sheet_no, s.row_no, s.service, s.grade, s.contract, s.occupancy, s.decision, s.fte, s.fte_in, s.pay, s.pay_in
    from pg_temp.staff s cross join lateral (select s.council union select s.of_council) as k (council)
), made (family, ref, source, delivery_id, sheet_no, row_no, decision, service) as materialized (
{definitions}
), post as (
    select distinct delivery_id, sheet_no, row_no, of_council, service, occupancy = 'vacant-funded' as vacant, coalesce(nullif(grade, ''), 'No grade given') as grade from staff where fte_in > 0
), beside as (
    select distinct s.delivery_id, s.sheet_no, s.row_no, of_council, s.service || '/' || s.decision as place, m.reason
    from staff s cross join lateral (values (decision), (case when decision in ('embedded', 'borderline') then 'shared' end)) as m (reason)
    where m.reason is not null and (fte > fte_in or decision <> 'in')
), cell as (
    select of_council, service, count(distinct (delivery_id, sheet_no, row_no)) as posts from post group by of_council, service
), crowd (name, service, outside, of_all, of_council, delivery_id, sheet_no, row_no, place) as (
    -- Two cells of a partner or of a service that are small together: a total less all that is shown beside them would tell both.
    select 'of ' || a.of_council || ' in ' || a.service || ' and ' || b.service, null, false, false, p.of_council, delivery_id, sheet_no, row_no, p.service
    from cell a join cell b on b.of_council = a.of_council and b.service > a.service and a.posts + b.posts < current_setting('pack.smallest')::int
    join post p on p.of_council = a.of_council and p.service in (a.service, b.service)
    union
    select 'of ' || a.of_council || ' and ' || b.of_council || ' in ' || a.service, null, false, false, p.of_council, delivery_id, sheet_no, row_no, p.service
    from cell a join cell b on b.service = a.service and b.of_council > a.of_council and a.posts + b.posts < current_setting('pack.smallest')::int
    join post p on p.service = a.service and p.of_council in (a.of_council, b.of_council)
    union
    select distinct n.name, n.service, false, n.of_all, of_council, delivery_id, sheet_no, row_no, post.service
    from post cross join lateral (values ('of ' || of_council || ' in ' || post.service, post.service, false), ('of ' || of_council, null, false),
        ('of ' || of_council || case when vacant then ' vacant' else ' filled' end, null, false), ('in ' || post.service, post.service, true), ('of all', null, true),
        (case when vacant then 'vacant' else 'filled' end, null, true), ('in grade ' || grade, null, true)) as n (name, service, of_all)
    union
    select distinct 'held as ' || h.name, null, false, true, p.of_council, h.delivery_id, h.sheet_no, h.row_no, h.service from held h join post p using (delivery_id, sheet_no, row_no, service)
    union
    select distinct n.name, null, true, n.of_all, of_council, delivery_id, sheet_no, row_no, place
    from beside cross join lateral (values ('outside, ' || reason || ', of ' || of_council, false), ('outside, ' || reason, true)) as n (name, of_all)
), counted as (
    select name, of_all, of_council, count(distinct (delivery_id, sheet_no, row_no)) as posts from crowd group by name, of_all, of_council
), small (name, but) as (
    -- A crowd that is too small, and one that is when those of one partner are taken away, which that partner can do.
    select name, '' from counted group by name having sum(posts) < current_setting('pack.smallest')::int
    union all
    select c.name, m.council
    from (select name, sum(posts) as posts from counted where of_all group by name) c
    cross join member m left join counted o on o.name = c.name and o.of_council = m.council
    where (not pg_temp.is_council() or m.council = current_setting('pack.readership'))
      and o.posts > 0 and c.posts - o.posts between 1 and current_setting('pack.smallest')::int - 1
), secret (ref, quantity, delivery_id, sheet_no, row_no, place) as (
    select '?' || q.quantity || ' ' || name || case but when '' then '' else ' but of ' || but end, q.quantity, delivery_id, sheet_no, row_no,
           case when q.quantity = 'posts' then '' else place end
    from crowd join small using (name)
    cross join lateral (values ('posts'), (case when outside then 'fte outside' else 'fte' end), (case when outside then 'pay outside' end)) as q (quantity)
    where q.quantity is not null and of_council <> but
    union
    select '?cost ' || k.name || case k.but when '' then '' else ' but of ' || k.but end, 'cost', c.delivery_id, c.sheet_no, c.row_no, c.service
    from (select distinct name, but, of_all, service, case when not of_all then of_council end as council from crowd join small using (name) where service is not null) k
    join cost_line c on c.service = k.service and c.of_council <> k.but and (k.of_all or c.of_council = k.council)
    join reporting.subjective s using (subjective)
    where c.decision = 'in' and s.group_no = 1
), told (ref, quantity, delivery_id, sheet_no, row_no, place) as (
    select ref, q.quantity, delivery_id, sheet_no, row_no,
           case when q.quantity = 'posts' then '' when q.quantity like '% outside' then service || '/' || decision else coalesce(service, '') end
    from made
    cross join lateral (select case when source = 'cost' then 'cost' when source = 'count' then 'posts' when source = 'pay' then 'pay outside'
        when family = 'X' or ref = 'P-T-COVER' then 'fte outside' else 'fte' end) as q (quantity)
    union
    select ref, quantity, delivery_id, sheet_no, row_no, place from secret
), row_of (quantity, delivery_id, sheet_no, row_no, place, owner, amount, dims) as (
    select distinct 'cost', c.delivery_id, c.sheet_no, c.row_no, c.service, of_council, c.amount, case decision when 'in' then concat_ws(' ', c.service, s.group_no, c.saveable) else '' end
    from cost_line c join reporting.subjective s using (subjective)
    union all
    select q.quantity, delivery_id, sheet_no, row_no, q.place, of_council, sum(q.amount), ''
    from pg_temp.staff s
    cross join lateral (values ('fte', service, fte_in), ('fte outside', service || '/' || decision, fte - fte_in), ('pay outside', service || '/' || decision, pay - pay_in)) as q (quantity, place, amount)
    group by q.quantity, delivery_id, sheet_no, row_no, q.place, of_council
    union all
    select distinct 'posts', delivery_id, sheet_no, row_no, '', of_council, 1, '' from pg_temp.staff
), signed as (
    select t.quantity, r.owner, r.dims, r.amount, array_agg(distinct t.ref order by t.ref) as refs
    from told t join row_of r using (quantity, delivery_id, sheet_no, row_no, place)
    group by t.quantity, t.delivery_id, t.sheet_no, t.row_no, t.place, r.owner, r.dims, r.amount
)
select quantity, owner as of_council, dims, array_to_string(refs, chr(10)) as refs, sum(amount) as amount
from signed
group by quantity, owner, dims, refs
order by quantity, owner, dims, refs
