-- Shares of an option: A-<option>-<key>-<partner> of its net present value, AGREED by the keys that the board agreed on; NET a year by these, ALONE what
-- the partner has by itself, PAY what it would receive from the others. They stand as they were shared out; T is their sum.
-- Fixed amounts go by in-scope cost, so that stands behind every share; posts where a key goes by them.
with a as (select a.*, array['C-T-T'] || case when 'fte' in (savings_by, costs_by) then array['P-T-T'] else '{}' end as behind
           from appraisal_allocation a join edition e using (appraisal_id)),
v as (
    select option, council, behind, pg_temp.mark(key) as mark, 'the partner''s share by this key, as shared out' as words, npv as value from a
    union all select option, council, behind, 'NET', 'the partner''s share a year by the agreed keys, as shared out', net_saving from a where key = 'agreed'
    union all select option, council, behind, 'ALONE', 'what the partner has by itself; nothing where it is too few for the option', alone_npv from a where key = 'agreed'
    union all select option, council, behind, 'PAY', 'share by the agreed keys made good to what it has alone, by those above', payment from a where key = 'agreed')
select 'A-' || option || '-' || mark || '-' || council as ref, words, value, array['O-' || option || case mark when 'NET' then '-NET' else '-NPV' end] || behind as inputs from v
union all
select 'A-' || option || '-' || mark || '-T', 'sum of the partners'' shares', sum(value), array_agg('A-' || option || '-' || mark || '-' || council) from v where mark not in ('ALONE', 'PAY') group by option, mark
