-- The contracts that decide when a service can move, those that hold it up longest first.
select m.service as mark, m.option, m.council, m.service_short as service, m.short_name as partner, m.title || coalesce(', ' || m.supplier, '') as contract,
       coalesce(to_char(m.ends_on, 'FMDD Mon YYYY'), 'until notice') || coalesce('; can extend to ' || to_char(m.extends_to, 'FMDD Mon YYYY'), '') as ends,
       'row ' || m.row_no || ' of ' || coalesce(m.file_name, 'the register') as place,
       to_char(m.possible, 'Mon YYYY') as possible, m.slack::numeric as slack_is, pg_temp.figure(m.slack, 0) as slack
from move m
where m.held_by = 'contract' and not pg_temp.is_public()
order by m.slack, m.service_no, m.council_no
