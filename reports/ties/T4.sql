-- full-time equivalents of the people page = those that ratios and savings are computed with
select 'P-T-T and the posts that options are costed on' as what,
       (select value from printed where page = 'people' and query = 'fte' and ref = 'P-T-T') as a,
       (select sum(fte_in) from staff) as b,
       null as because
where exists (select from printed where page = 'people' and ref = 'P-T-T')
union all
select 'P-T-T on the summary and on the people page',
       (select value from printed where page = 'summary' and query = 'page' and ref = 'P-T-T'),
       (select value from printed where page = 'people' and query = 'fte' and ref = 'P-T-T'), null
where exists (select from printed where page = 'people' and ref = 'P-T-T')
union all
select 'P-T-T and the sum of P-<council>-<service>',
       (select value from printed where page = 'people' and query = 'fte' and ref = 'P-T-T'),
       (select sum(value) from printed where page = 'people' and query = 'fte' and ref not like 'P-T-%' and ref not like 'P-%-T'
           and ref not like '%-FILLED' and ref not like '%-VACANT'), null
where exists (select from printed where page = 'people' and ref = 'P-T-T')
union all
select 'P-T-T and P-T-FILLED + P-T-VACANT',
       (select value from printed where page = 'people' and query = 'fte' and ref = 'P-T-T'),
       (select sum(value) from printed where page = 'people' and query = 'fte' and ref in ('P-T-FILLED', 'P-T-VACANT')), null
where exists (select from printed where page = 'people' and ref = 'P-T-T')
