with leaving as (select council, short_name, sum(loss) as lost, sum(yearly) as yearly, coalesce(sum(loss) filter (where other <> council), 0) as others
                 from withdrawn where service = '' group by council, short_name),
most as (select * from leaving order by lost desc, council limit 1),
hardest as (select * from leaving order by others desc, council limit 1),
agreed as (select * from allocated where key = 'agreed'),
below as (select array_agg(short_name order by council_no) as names, count(*) as n from agreed where below_alone),
repair as (select sum(payment) filter (where payment > 0) as moved, max(missing) as missing from agreed),
keys as (select savings_by, costs_by from agreed limit 1),
smallest as (select (select array_agg(p.short_name order by p.position) from reporting.partner p where p.partner = any (c.members)) as names, c.npv
             from reporting.appraisal_coalition c join spoken s using (appraisal_id, option) where c.smallest_viable),
estimated as (select max(error_npv) as error from allocated where key = 'shapley')
select coalesce((select case when below.n = 0 and pg_temp.is_council() then (select short_name from council where number = 0) || ' is not worse off than on its own'
                             when below.n = 0 then 'No partner is worse off than on its own'
                             when below.n = 1 then below.names[1] || ' is worse off than on its own'
                             else pg_temp.sentence(pg_temp.number_of(below.n, 'partner', 'partners')) || ' are worse off than on their own' end
                        || case when most.lost > 0 then case when pg_temp.is_council() then '; without it ' else '; without ' || most.short_name || ' ' end || pg_temp.round_pounds(most.yearly) || ' of ' || pg_temp.round_pounds(s.net_saving) || ' a year is lost' else '' end
                 from spoken s, below, most),
                'No option has been shared out among the partners') as headline,
       coalesce((select 'Option ' || s.option || ' ' || s.name || '. Savings are shared by ' || pg_temp.key_words(keys.savings_by) || ', costs by ' || pg_temp.key_words(keys.costs_by) || '.'
                     || coalesce(case when pg_temp.is_council() then '' else ' At least ' || pg_temp.number_of(cardinality(smallest.names), 'partner', 'partners') || ' must take part for it to be worth more than it costs; ' || pg_temp.listed(smallest.names) || case when cardinality(smallest.names) = 1 then ' alone reaches' else ' together reach' end || ' a net present value of '
                            || pg_temp.round_pounds(smallest.npv) || '.' end, ' No set of partners makes it worth more than it costs.')
                     || case when hardest.others > 0 then ' When ' || hardest.short_name || ' leaves, the others lose ' || pg_temp.round_pounds(hardest.others) || ' besides, because costs meant for all stay.' else '' end
                 from spoken s cross join keys cross join hardest left join smallest on true),
                'Once an option is costed that changes something, its shares stand here.') as lead,
       coalesce((select case when repair.missing > 0 then 'No payment between the partners can repair it: together they are worth ' || pg_temp.round_pounds(repair.missing) || ' less than apart.'
                             when repair.moved > 0 then 'Payments worth ' || pg_temp.round_pounds(repair.moved) || ' today would repair it, from those above in proportion to how far they are above; they are a suggestion.'
                             else 'On its own: the net present value that a partner would reach alone, which is nothing where the option takes more than one.' end
                 from repair where exists (select from agreed)), '')
           || coalesce((select ' Average contributions are estimated; their largest standard error is ' || pg_temp.round_pounds(error) || '.' from estimated where error > 0), '') as note
