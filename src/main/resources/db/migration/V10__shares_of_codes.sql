-- A code may mean several things at once, each with its share. The shares of a code lie side by side from 0 to 1, so what goes
-- to one of them is what goes up to its end less what goes up to its beginning: rounded like that, the parts of an amount make
-- the amount, to the last of its four decimals.
alter table warehouse.code_map
    add column share_from numeric(9,8) not null default 0,
    add column share_to   numeric(9,8) not null default 1,
    add constraint a_share_of_the_whole check (0 <= share_from and share_from < share_to and share_to <= 1),
    drop constraint code_map_pkey,
    add primary key (council, dimension, code, valid_from, target);
comment on column warehouse.code_map.share_from is 'Where this target''s share of the code begins, from 0; shares of one code lie side by side.';
comment on column warehouse.code_map.share_to is 'Where it ends, up to 1; 0 to 1 is the whole code.';

create or replace view warehouse.meaning as
    select c.source_code_id, c.council, c.dimension, c.code, c.name, coalesce(m.target, 'UNMAPPED') as target,
           coalesce(m.share_from, 0) as share_from, coalesce(m.share_to, 1) as share_to
    from warehouse.source_code c
    left join warehouse.code_map m
        on m.council = c.council and m.dimension = c.dimension and m.code = c.code
        and coalesce((select value::date from warehouse.setting where name = 'codes-as-at'), current_date)
            between m.valid_from and m.valid_to;
comment on view warehouse.meaning is 'What each source code means on the day in the setting codes-as-at, or today; one row for each target that it is shared among.';
comment on column warehouse.meaning.share_from is 'Where the target''s share begins, from 0.';
comment on column warehouse.meaning.share_to is 'Where it ends, up to 1.';

create function warehouse.part(amount numeric, share_from numeric, share_to numeric) returns numeric
    language sql immutable parallel safe as $$
    select case when share_from = 0 and share_to = 1 then amount
                else round(amount * share_to, 4) - round(amount * share_from, 4) end
$$;
comment on function warehouse.part(numeric, numeric, numeric) is 'The part of an amount that lies in a share; the parts of shares side by side make the amount exactly.';

create or replace view warehouse.scoped_cost as
    select f.council, f.delivery_id, f.sheet_no, f.row_no, f.part, f.financial_year, f.period, f.basis_id,
           warehouse.part(f.amount,
               service.share_from + (service.share_to - service.share_from) * subjective.share_from,
               service.share_from + (service.share_to - service.share_from) * subjective.share_to)::numeric(18,4) as amount,
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

-- A post of a team that is shared stands once for each share, with that part of its FTE and pay.
create or replace view warehouse.scoped_staff as
    with limits as (
        select (select value::numeric from warehouse.setting where name = 'embedded-below') as embedded_below,
               (select value::numeric from warehouse.setting where name = 'in-scope-from') as in_from
    ), placed as (
        select f.*,
               coalesce(unit.target, centre.target) as service,
               coalesce(unit.share_from, centre.share_from) as share_from,
               coalesce(unit.share_to, centre.share_to) as share_to,
               coalesce(f.salary, 0) + coalesce(f.allowances, 0)
                   + coalesce(f.employer_ni, 0) + coalesce(f.employer_pension, 0) as pay
        from warehouse.current_staff f
        left join warehouse.meaning unit on unit.source_code_id = f.unit_id
        left join warehouse.meaning centre on centre.source_code_id = f.cost_centre_id and f.unit_id is null
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
           p.post_ref, p.service_share,
           warehouse.part(p.fte, p.share_from, p.share_to)::numeric(9,4) as fte,
           warehouse.part(p.pay, p.share_from, p.share_to) as pay, d.decision,
           case when d.decision in ('in', 'rest-of-role')
               then warehouse.part(round(p.fte * p.service_share, 4), p.share_from, p.share_to) else 0 end as fte_in,
           case when d.decision in ('in', 'rest-of-role')
               then warehouse.part(round(p.pay * p.service_share, 4), p.share_from, p.share_to) else 0 end as pay_in,
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
