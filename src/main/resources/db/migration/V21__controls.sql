-- Extracts that belong to the partnership rather than to one council, and published figures as a kind of extract.

-- What others publish is owned by PARTNERSHIP, which is no partner. The settings are checked before they are loaded.
alter table warehouse.expected drop constraint expected_council_fkey;
alter table warehouse.waiver drop constraint waiver_council_fkey;
alter table warehouse.period_act drop constraint period_act_council_fkey;
comment on column warehouse.expected.council is 'Who is to send it; PARTNERSHIP for what others publish about several councils.';
comment on column warehouse.expected.kind is 'staff, cost, performance, contracts or control.';
comment on column warehouse.delivery.kind is 'staff, cost, performance, contracts or control.';
comment on column warehouse.baseline_expected.kind is 'staff, cost, performance, contracts or control.';
comment on column warehouse.waiver.council is 'Whose findings; PARTNERSHIP for those of what others publish.';
comment on column warehouse.period_act.council is 'The council; PARTNERSHIP for what others publish.';
comment on column warehouse.delivery.council is 'From the inbound folder; PARTNERSHIP for what others publish about several councils.';

create or replace function warehouse.loaded(of_delivery integer)
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
    union all
    select b.basis, count(*), sum(c.amount)
    from warehouse.fact_control c
    join warehouse.basis b using (basis_id)
    where c.delivery_id = of_delivery
    group by b.basis
$$;

-- Why a delivery has no part in a baseline of this year, basis and staff day; empty for one that has, if only by rows that were
-- rejected. A file of which no row tells a year, and a register of contracts, tell theirs by their period alone. Published
-- figures have a part as costs do, by their year and basis; planned savings (basis 6) whatever the basis.
create or replace function warehouse.unused_because(d warehouse.delivery, of_year int, of_basis int, of_staff_day date)
    returns text stable language sql as $$
    with held as (
        select case d.kind
                   when 'cost' then exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id)
                       or exists (select from warehouse.reject r where r.delivery_id = d.delivery_id and r.financial_year is not null)
                   when 'control' then exists (select from warehouse.fact_control f where f.delivery_id = d.delivery_id)
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
                         and f.financial_year = of_year and f.basis_id in (of_basis, 6)) then null
            when exists (select from warehouse.reject r left join warehouse.basis b on b.basis = r.measure
                         where r.delivery_id = d.delivery_id and r.financial_year = of_year and coalesce(b.basis_id in (of_basis, 6), true)) then null
            when exists (select from warehouse.fact_cost f where f.delivery_id = d.delivery_id and f.financial_year = of_year)
                then 'it holds no ' || (select lower(b.name) from warehouse.basis b where b.basis_id = of_basis)
            else 'it holds nothing of ' || year end
        when tells and d.kind = 'control' then case
            when exists (select from warehouse.fact_control f where f.delivery_id = d.delivery_id
                         and f.financial_year = of_year and f.basis_id = of_basis) then null
            when exists (select from warehouse.reject r left join warehouse.basis b on b.basis = r.measure
                         where r.delivery_id = d.delivery_id and r.financial_year = of_year and coalesce(b.basis_id = of_basis, true)) then null
            when exists (select from warehouse.fact_control f where f.delivery_id = d.delivery_id and f.financial_year = of_year)
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
