-- gross cost - income = net cost
select 'C-T-T + I-T-T and I-T-NET' as what,
       (select value from printed where page = 'cost' and query = 'cells' and ref = 'C-T-T') + (select value from printed where ref = 'I-T-T') as a,
       (select value from printed where ref = 'I-T-NET') as b,
       null as because
where exists (select from printed where ref = 'I-T-NET')
union all
select null, null, null, 'no income of the services in scope has been supplied'
where not exists (select from printed where ref = 'I-T-NET')
