-- The cost centre and the team go to HR by a third, as far as two decimals of a percent say it; the salaries are income by a fifth.
update warehouse.code_map set share_from = 0, share_to = 0.3333 where target = 'HR' and dimension in ('cost-centre', 'unit');
insert into warehouse.code_map (council, dimension, code, target, share_from, share_to)
select council, dimension, code, 'NONE', 0.3333, 1 from warehouse.code_map where target = 'HR' and dimension in ('cost-centre', 'unit');
update warehouse.code_map set share_to = 0.8 where target = '1.1';
insert into warehouse.code_map (council, dimension, code, target, share_from, share_to)
values ('ABC', 'subjective', '1001', '9.1', 0.8, 1);
