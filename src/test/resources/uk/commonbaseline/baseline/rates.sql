-- Rates of 2007/08, one grade over points 4 to 11, and awards of 2006 and 2007.
insert into warehouse.pay_award_history values ('2006-04-01', 2.95, 'test', '-infinity', null), ('2007-04-01', 2.475, 'test', '-infinity', null);
insert into warehouse.ni_rate_history values
    ('2007-04-01', '2008-03-31', 4524, 5225, 34840, 12.8, 9.1, 3.7, 'test', '-infinity', null);
insert into warehouse.pension_rate_history values ('ABC', '2007-04-01', '2008-03-31', 17, 4, 'test', '-infinity', null);
insert into warehouse.spine_point_history values
    (7, '2007-04-01', '2008-03-31', 12291, 'test', '-infinity', null), (8, '2007-04-01', '2008-03-31', 12678, 'test', '-infinity', null);
insert into warehouse.grade_history values ('ABC', 'Scale 1', 4, 11, '-infinity', 'infinity', 'test', '-infinity', null);
