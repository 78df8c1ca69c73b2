-- What counts now: the facts of published deliveries, with what their codes mean today.

create function warehouse.loaded(of_delivery integer)
    returns table (measure text, facts bigint, amount numeric)
    language sql stable parallel safe as $$
    select b.basis, c.facts, c.amount
    from (select basis_id, count(*) as facts, sum(amount) as amount
          from warehouse.fact_cost where delivery_id = of_delivery group by basis_id) c
    join warehouse.basis b using (basis_id)
    union all
    select 'fte', count(*), sum(fte) from warehouse.fact_staff where delivery_id = of_delivery having count(*) > 0
    union all
    select 'pay', 0,
           sum(coalesce(salary, 0) + coalesce(allowances, 0) + coalesce(employer_ni, 0) + coalesce(employer_pension, 0))
    from warehouse.fact_staff where delivery_id = of_delivery having count(*) > 0
    union all
    select 'annual-value', count(*), coalesce(sum(annual_value), 0)
    from warehouse.fact_contract where delivery_id = of_delivery having count(*) > 0
    union all
    select 'values', count(*), coalesce(sum(value), 0)
    from warehouse.fact_measure where delivery_id = of_delivery having count(*) > 0
$$;
comment on function warehouse.loaded(integer) is
    'What stands in the fact tables of one delivery, added up under the measures that conservation counts by. Each fact is counted once.';

-- One row per source code with what it means on the day in the setting "codes-as-at" (today's maps when it is absent).
create view warehouse.meaning as
    select c.source_code_id, c.council, c.dimension, c.code, c.name, coalesce(m.target, 'UNMAPPED') as target
    from warehouse.source_code c
    left join warehouse.code_map m
        on m.council = c.council and m.dimension = c.dimension and m.code = c.code
        and coalesce((select value::date from warehouse.setting where name = 'codes-as-at'), current_date)
            between m.valid_from and m.valid_to;

create view warehouse.current_cost as
    select d.council, f.*
    from warehouse.fact_cost f
    join warehouse.delivery d using (delivery_id)
    where d.state = 'published';

create view warehouse.current_staff as
    select d.council, f.*
    from warehouse.fact_staff f
    join warehouse.delivery d using (delivery_id)
    where d.state = 'published';

create view warehouse.current_measure as
    select d.council, f.*
    from warehouse.fact_measure f
    join warehouse.delivery d using (delivery_id)
    where d.state = 'published';

create view warehouse.current_contract as
    select d.council, f.*
    from warehouse.fact_contract f
    join warehouse.delivery d using (delivery_id)
    where d.state = 'published';

-- Suppliers that are partners: what one partner pays another is a cost of the payee's already.
create view warehouse.payee as
    select c.source_code_id, c.council, p.partner
    from warehouse.source_code c
    join warehouse.partner p on p.partner <> c.council and lower(c.code) = any (p.aliases)
    where c.dimension = 'supplier';

-- Each cost with its one decision: in, or the exclusion that keeps it out. The first reason that holds is the reason.
create view warehouse.scoped_cost as
    select f.council, f.delivery_id, f.sheet_no, f.row_no, f.part, f.financial_year, f.period, f.basis_id, f.amount,
           service.target as service,
           subjective.target as subjective,
           service.code as cost_centre_code,
           subjective.code as subjective_code,
           supplier.code as supplier,
           s.saveable,
           case
               when service.target = 'UNMAPPED' or subjective.target = 'UNMAPPED' then 'unmapped'
               when sv.ring = 'OUT' then 'other-service'
               when f.capital then 'capital'
               when s.treatment = 'EXCLUDE' then s.excluded_as
               when sv.ring = 'OUTER' then 'outer-ring'
               when s.treatment = 'FM_ONLY' and service.target <> 'FM' then 'premises-outside-fm'
               when s.subjective = '5.1' and payee.partner is not null then 'partner-payment'
               when f.one_off then 'one-off'
               else 'in'
           end as decision
    from warehouse.current_cost f
    join warehouse.meaning service on service.source_code_id = f.cost_centre_id
    join warehouse.meaning subjective on subjective.source_code_id = f.subjective_id
    join warehouse.service sv on sv.service = service.target
    join warehouse.subjective s on s.subjective = subjective.target
    left join warehouse.source_code supplier on supplier.source_code_id = f.supplier_id
    left join warehouse.payee payee on payee.source_code_id = f.supplier_id;

-- Each post with its one decision, and the part of it that is in. An agency worker stays out only for a vacancy that counts.
create view warehouse.scoped_staff as
    with limits as (
        select (select value::numeric from warehouse.setting where name = 'embedded-below') as embedded_below,
               (select value::numeric from warehouse.setting where name = 'in-scope-from') as in_from
    ), placed as (
        select f.*,
               coalesce(unit.target, centre.target) as service,
               coalesce(f.salary, 0) + coalesce(f.allowances, 0)
                   + coalesce(f.employer_ni, 0) + coalesce(f.employer_pension, 0) as pay
        from warehouse.current_staff f
        left join warehouse.meaning unit on unit.source_code_id = f.unit_id
        left join warehouse.meaning centre on centre.source_code_id = f.cost_centre_id
    ), judged as (
        select p.*,
               case
                   when p.service = 'UNMAPPED' then 'unmapped'
                   when sv.ring = 'OUT' then 'other-service'
                   when p.service_share < l.embedded_below then 'embedded'
                   when p.service_share < l.in_from then 'borderline'
                   when sv.ring = 'OUTER' then 'outer-ring'
                   when p.occupancy = 'vacant-frozen' then 'vacancy-frozen'
                   when p.occupancy = 'supernumerary' then 'supernumerary'
                   when p.contract = 'secondee-out' then 'secondee-out'
                   when p.service_share < 1 then 'rest-of-role'
                   else 'in'
               end as alone
        from placed p
        join warehouse.service sv on sv.service = p.service
        cross join limits l
    ), vacancy as (
        select distinct council, as_at, lower(btrim(post_ref)) as post
        from judged
        where occupancy = 'vacant-funded' and alone in ('in', 'rest-of-role')
    )
    select p.council, p.delivery_id, p.sheet_no, p.row_no, p.as_at, p.service, p.grade, p.contract, p.occupancy,
           p.post_ref, p.service_share, p.fte, p.pay, d.decision,
           case when d.decision in ('in', 'rest-of-role') then round(p.fte * p.service_share, 4) else 0 end as fte_in,
           case when d.decision in ('in', 'rest-of-role') then round(p.pay * p.service_share, 4) else 0 end as pay_in,
           case when c.covers and v.post is null then 'cover-without-vacancy' end as question
    from judged p
    cross join lateral (
        select p.contract = 'agency' and p.covers_post is not null and p.alone in ('in', 'rest-of-role') as covers
    ) c
    left join vacancy v
        on c.covers and v.council = p.council and v.as_at = p.as_at and v.post = lower(btrim(p.covers_post))
    cross join lateral (
        select case when v.post is not null then 'agency-cover' else p.alone end as decision
    ) d;
comment on view warehouse.scoped_staff is 'decision rest-of-role: the post is in at its share, the rest of it is out.';

-- Why a delivery has no part in a baseline of this year, basis and staff day; empty for one that has, if only by rows that were
-- rejected. A file of which no row tells a year, and a register of contracts, tell theirs by their period alone.
create function warehouse.unused_because(d warehouse.delivery, of_year int, of_basis int, of_staff_day date)
    returns text stable language sql as $$
    with held as (
        select case d.kind
                   when 'cost' then exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id)
                       or exists (select from warehouse.reject r where r.delivery_id = d.delivery_id and r.financial_year is not null)
                   when 'staff' then exists (select from warehouse.fact_staff f where f.delivery_id = d.delivery_id)
                       or exists (select from warehouse.reject r where r.delivery_id = d.delivery_id and r.as_at is not null)
                   when 'performance' then exists (select from warehouse.fact_measure f where f.delivery_id = d.delivery_id)
                   else false
               end as tells,
               of_year || '/' || lpad(((of_year + 1) % 100)::text, 2, '0') as year
    )
    select case
        when tells and d.kind = 'cost' then case
            when exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id
                         and f.financial_year = of_year and f.basis_id = of_basis) then null
            when exists (select from warehouse.reject r left join warehouse.basis b on b.basis = r.measure
                         where r.delivery_id = d.delivery_id and r.financial_year = of_year and coalesce(b.basis_id = of_basis, true)) then null
            when exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id and f.financial_year = of_year)
                then 'it holds no ' || (select lower(b.name) from warehouse.basis b where b.basis_id = of_basis)
            else 'it holds nothing of ' || year end
        when tells and d.kind = 'staff' then case
            when exists (select from warehouse.fact_staff f where f.delivery_id = d.delivery_id and f.as_at = of_staff_day) then null
            when exists (select from warehouse.reject r where r.delivery_id = d.delivery_id and r.as_at = of_staff_day) then null
            else 'it holds no staff at ' || to_char(of_staff_day, 'FMDD FMMonth YYYY') end
        when tells then case
            when exists (select from warehouse.fact_measure f where f.delivery_id = d.delivery_id and f.financial_year = of_year) then null
            else 'it holds nothing of ' || year end
        when substring(d.period from '[0-9]{4}/[0-9]{2}') <> year then 'it is not of ' || year
    end
    from held
$$;

-- The baseline that the settings in force speak of.
create view warehouse.wanted_baseline as
    select (select value::int from warehouse.setting where name = 'financial-year') as financial_year,
           (select b.basis_id from warehouse.setting s join warehouse.basis b on b.basis = s.value where s.name = 'basis') as basis_id,
           (select value::date from warehouse.setting where name = 'staff-as-at') as staff_as_at;

-- What counts now, and why not towards the wanted baseline where it does not.
create view warehouse.current_delivery as
    select d.delivery_id, d.council, d.feed, d.kind, d.period,
           warehouse.unused_because(d, w.financial_year, w.basis_id, w.staff_as_at) as unused_because
    from warehouse.delivery d
    cross join warehouse.wanted_baseline w
    where d.state = 'published';

-- Each file that is to come for the wanted baseline, and the delivery that brought it. An empty period stands for any file.
create view warehouse.awaited as
    select e.council, e.feed, e.kind, e.period, min(d.delivery_id) as delivery_id
    from warehouse.wanted_baseline w
    join warehouse.expected e on coalesce(e.financial_year, w.financial_year) = w.financial_year
    left join warehouse.current_delivery d
        on d.council = e.council and d.feed = e.feed and d.unused_because is null
        and (d.period = e.period or e.period = '')
    group by e.council, e.feed, e.kind, e.period;
