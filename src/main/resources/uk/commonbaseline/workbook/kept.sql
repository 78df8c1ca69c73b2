-- What the appraisal keeps of each option, one figure a row. Only a payback may be empty: it never pays back.
select o.option, f.name, f.figure
from warehouse.appraisal_option o
cross join lateral (values
    ('gross-saving', o.gross_saving),
    ('recurring-cost', o.recurring_cost),
    ('net-saving', o.net_saving),
    ('npv', o.npv),
    ('npv-five', o.npv_five),
    ('avoided', o.avoided),
    ('avoided-once', o.avoided_once),
    ('not-cashable', o.not_cashable),
    ('payback', o.payback_years)) as f (name, figure)
where o.appraisal_id = :appraisal and (f.figure is not null or f.name = 'payback')
union all
select y.option, f.name || ' ' || y.year_no, f.figure
from warehouse.appraisal_year y
cross join lateral (values
    ('gross-saving', y.gross_saving),
    ('recurring-cost', y.recurring_cost),
    ('one-off-cost', y.one_off_cost),
    ('net', y.net),
    ('cumulative', y.cumulative),
    ('cumulative-discounted', y.cumulative_discounted)) as f (name, figure)
where y.appraisal_id = :appraisal
union all
select p.option, f.name || ' ' || p.council, f.figure
from warehouse.appraisal_partner p
cross join lateral (values ('net-saving', p.net_saving), ('npv', p.npv)) as f (name, figure)
where p.appraisal_id = :appraisal
