-- the summary's total baseline = sum of the councils of the cost table
select 'C-T-T on the summary and the sum of C-<council>-T' as what,
       (select value from printed where page = 'summary' and query = 'page' and ref = 'C-T-T') as a,
       (select sum(value) from printed where page = 'cost' and query = 'cells' and ref like 'C-%-T' and ref <> 'C-T-T') as b,
       null as because
where exists (select from printed where page = 'summary' and ref = 'C-T-T')
union all
select 'C-T-T in the summary''s table of partners and the sum of its C-<council>-T',
       (select value from printed where page = 'summary' and query = 'partners' and ref = 'C-T-T'),
       (select sum(value) from printed where page = 'summary' and query = 'partners' and ref like 'C-%-T' and ref <> 'C-T-T'), null
where exists (select from printed where page = 'summary' and query = 'partners' and ref = 'C-T-T')
