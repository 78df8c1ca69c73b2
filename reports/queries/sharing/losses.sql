-- For each partner what goes when it leaves, in £ million a year: its own part, and what the others lose besides.
select short_name as name, (sum(loss) filter (where other = council) / 1000000)::numeric as own,
       (coalesce(sum(loss) filter (where other <> council), 0) / 1000000)::numeric as others,
       pg_temp.round_pounds(sum(loss)) || ' a year' as label,
       'its own part ' || pg_temp.round_pounds(sum(loss) filter (where other = council)) || ', the others ' || pg_temp.round_pounds(coalesce(sum(loss) filter (where other <> council), 0)) as parts
from withdrawn where service = ''
group by council, short_name, council_no
order by council_no
