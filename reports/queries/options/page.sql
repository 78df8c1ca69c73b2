with best as (select * from appraised where best order by position limit 1),
most as (select * from appraised order by net_saving desc, position limit 1),
reach as (
    select b.option, y.year_no, pg_temp.year(y.financial_year) as year, y.cumulative_low as low, y.cumulative_high as high
    from best b join reporting.appraisal_year y using (appraisal_id, option) where y.cumulative_low is not null and y.cumulative_high is not null order by y.year_no desc limit 1)
select coalesce((select case when b.option = m.option then pg_temp.sentence(pg_temp.lower_first(b.name)) || ' saves most; '
                             else pg_temp.sentence(pg_temp.lower_first(b.name)) || ' is worth most; ' end
                    || case when b.net_saving >= b.target_saving then 'its central case reaches the ' || pg_temp.round_pounds(b.target_saving)
                            when b.net_saving_high >= b.target_saving then 'its range includes the ' || pg_temp.round_pounds(b.target_saving) || ', its centre does not'
                            else 'even its upper end stays below the ' || pg_temp.round_pounds(b.target_saving) end
                 from best b, most m), 'No option is worth more than it costs') as headline,
       (select 'Options costed on the frozen baseline at ' || pg_temp.year(e.financial_year) || ' prices, discounted at ' || pg_temp.figure(100 * a.discount_rate, 1) || '% real over ' || a.horizon_years || ' years, net of what the partners keep spending to run them. What each saves is assumed; the assumptions say by whom and since when.'
        from edition e join reporting.appraisal a using (appraisal_id)) as lead,
       coalesce((select option || ' ' || name from best), '') as best,
       'Amounts: cumulative cash by the last year.'
           || coalesce((select ' Shaded: ' || option || ' with all its savings at their low (' || pg_temp.round_pounds(low) || ' by ' || year || ') or all at their high (' || pg_temp.round_pounds(high)
                               || '), which next to never happens; how likely what lies between is stands under “How sure are we”.' from reach), '') as cash_note,
       (select option || '-Y' || year_no from reach) as mark, (select option from reach) as option, (select year from reach) as year,
       (select pg_temp.round_pounds(low) from reach) as cash_low, (select low from reach) as cash_low_is,
       (select pg_temp.round_pounds(high) from reach) as cash_high, (select high from reach) as cash_high_is
