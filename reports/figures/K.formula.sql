-- K-<service>-COUNCILS: how many partners have such contracts.
select 'K-' || coalesce(service, 'T') || '-COUNCILS' as ref, 'partners among K-' || coalesce(service, 'T') || '-N' as words,
       count(distinct of_council)::numeric as value, array['K-' || coalesce(service, 'T') || '-N'] as inputs
from support_contract
group by grouping sets ((service), ())
