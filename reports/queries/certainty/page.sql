with best as (select a.*, s.draws, s.seed, s.shape, s.overall, s.within_service, s.within_partner, s.within_line
              from appraised a join reporting.appraisal_simulation s using (appraisal_id, option) where a.best order by a.position limit 1),
ever as (select 100.0 * max(r.by_year) / max(b.draws) as percent, count(*) filter (where r.in_year > 0) as years
         from best b join reporting.appraisal_reaching r using (appraisal_id, option))
select case when not exists (select from appraised where best) then 'No option is worth more than it costs, so none was looked at here'
            when not exists (select from best) then 'How sure the figures are was not worked out'
            when e.percent = 0 then pg_temp.sentence(pg_temp.lower_first(b.name)) || ' never reaches the ' || pg_temp.round_pounds(b.target_saving) || ' in the simulation'
            else pg_temp.sentence(pg_temp.lower_first(b.name)) || ' reaches the ' || pg_temp.round_pounds(b.target_saving) || ' a year with a probability of ' || pg_temp.figure(e.percent, 1) || '%' end as headline,
       coalesce(case when b.option is null then '' when b.net_saving >= b.target_saving then ' The central case reaches the target; the simulation says how likely that is when every figure may turn out lower or higher.'
                     else ' The central case falls short of the target; the simulation says how likely it is to be reached all the same, since every figure may turn out lower or higher.' end
           || case when m.pounds > b.net_saving and b.net_saving_high - b.net_saving > b.net_saving - b.net_saving_low then ' The middle of the draws lies above the central case, as the range reaches further up than down.'
                   when m.pounds < b.net_saving and b.net_saving_high - b.net_saving < b.net_saving - b.net_saving_low then ' The middle of the draws lies below the central case, as the range reaches further down than up.' else '' end, '') as central,
       coalesce('Simulated: ' || pg_temp.figure(b.draws, 0) || ' draws (seed ' || b.seed || ') between low and high of each saving and cost, '
                || case b.shape when 'pert' then 'as smooth hills around the central figure' else 'as triangles with their peak at the central figure' end
                || '; correlated by ' || to_char(b.overall, 'FM0.0099') || ' overall, by ' || to_char(b.within_service, 'FM0.0099') || ' more within a service, by ' || to_char(b.within_partner, 'FM0.0099') || ' more within a partner and by ' || to_char(b.within_line, 'FM0.0099') || ' more within a line. Figures of a simulation are rounded once and have the error that stands beside them.',
                'There are no draws to show.') as lead,
       b.option, coalesce(b.option || ' ' || b.name, '') as best, e.percent as chance_is, pg_temp.figure(e.percent, 1) || '%' as chance
from (values (1)) as one (n) left join best b on true left join ever e on true
left join reporting.appraisal_percentile m on m.appraisal_id = b.appraisal_id and m.option = b.option and m.measure = 'net-saving' and m.statistic = 'p50'
