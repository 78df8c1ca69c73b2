-- For each partner what goes when it leaves, net present value in £ million: its own part, and what the others lose besides.
select short_name as name, (sum(loss) filter (where other = council) / 1000000)::numeric as own,
       (coalesce(sum(loss) filter (where other <> council), 0) / 1000000)::numeric as others,
       pg_temp.round_pounds(sum(loss)) as label,
       'its own part ' || pg_temp.round_pounds(sum(loss) filter (where other = council)) || case when coalesce(sum(loss) filter (where other <> council), 0) = 0 then ', the others nothing'
           when sum(loss) filter (where other <> council) < 0 then ', the others gain ' || pg_temp.round_pounds(-sum(loss) filter (where other <> council))
           else ', the others ' || pg_temp.round_pounds(sum(loss) filter (where other <> council)) end as parts
from withdrawn where service = ''
group by council, short_name, council_no
order by council_no
