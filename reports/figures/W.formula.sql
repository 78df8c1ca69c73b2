-- Withdrawals: W-<option>-<partner>-<other> is the net present value that the other loses when the partner leaves, T what all lose;
-- W-<option>-<partner>-ONLY-<service> what all lose when it keeps that service to itself.
with w as (select w.* from appraisal_withdrawal w join edition e using (appraisal_id))
select 'W-' || option || '-' || council || '-' || other as ref, 'share of the net present value with all, less the share when the partner has left' as words, -npv as value,
       array['A-' || option || '-AGREED-' || other] as inputs
from w where service = ''
union all
select 'W-' || option || '-' || council || '-T', 'sum of what each loses', -sum(npv), array_agg('W-' || option || '-' || council || '-' || other) from w where service = '' group by option, council
union all
select 'W-' || option || '-' || council || '-ONLY-' || service, 'net present value with all, less that without the service; costs stay', -sum(npv), array['O-' || option || '-NPV']
from w where service <> '' group by option, council, service
