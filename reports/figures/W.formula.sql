-- Withdrawals: W-<option>-<partner>-<other> is what the other loses a year when the partner leaves, T what all lose; W-<option>-<partner>-ONLY-<service>
-- what all lose when it keeps that service to itself.
with w as (select w.* from reporting.appraisal_withdrawal w join edition e using (appraisal_id))
select 'W-' || option || '-' || council || '-' || other as ref, 'share a year with all, less the share when the partner has left' as words, -net_saving as value,
       array['A-' || option || '-NET-' || other] as inputs
from w where service = ''
union all
select 'W-' || option || '-' || council || '-T', 'sum of what each loses', -sum(net_saving), array_agg('W-' || option || '-' || council || '-' || other) from w where service = '' group by option, council
union all
select 'W-' || option || '-' || council || '-ONLY-' || service, 'net saving with all, less that without the service; costs stay', -sum(net_saving), array['O-' || option || '-NET']
from w where service <> '' group by option, council, service
