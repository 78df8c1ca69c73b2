-- Two councils whose codes are ours, and the limits that the tests of the traps count by.
insert into warehouse.partner values ('ABC', 'Abc Council', 'Abc', 'district', null, null, '2007-04-01', null, '{abc council}', 1),
    ('XYZ', 'Xyz Council', 'Xyz', 'district', null, null, '2007-04-01', null, '{xyz council}', 2);
insert into warehouse.service values ('HR', 'Human resources', 'CORE', 1, 'HR'), ('ICT', 'ICT', 'CORE', 2, 'ICT'),
    ('FM', 'Facilities', 'CORE', 3, 'FM'), ('DEM', 'Democratic services', 'OUTER', 4, 'DEM'),
    ('NONE', 'Other', 'OUT', 98, 'Other'), ('UNMAPPED', 'Not yet mapped', 'UNMAPPED', 99, 'Unmapped');
insert into warehouse.subjective (subjective, group_no, group_name, name, treatment, excluded_as, saveable, full_cost, position, memo, price_by) values
    ('1.1', 1, 'Employees', 'Salaries', 'INCLUDE', null, true, true, 1, false, 'pay-award'),
    ('1.2', 1, 'Employees', 'Overtime', 'INCLUDE', null, true, true, 2, false, 'pay-award'),
    ('1.5', 1, 'Employees', 'Pension deficit', 'INCLUDE', null, false, true, 3, true, 'pay-award'),
    ('1.6', 1, 'Employees', 'Pension entries', 'EXCLUDE', 'provision', false, false, 4, false, 'pay-award'),
    ('1.10', 1, 'Employees', 'Severance', 'EXCLUDE', 'one-off', false, false, 5, true, 'pay-award'),
    ('2.3', 2, 'Premises', 'Rents', 'FM_ONLY', null, true, true, 6, false, 'deflator'),
    ('2.7', 2, 'Premises', 'Apportioned', 'EXCLUDE', 'apportionment', false, true, 7, false, 'deflator'),
    ('4.5', 4, 'Supplies', 'Fees', 'INCLUDE', null, true, true, 8, false, 'deflator'),
    ('4.6', 4, 'Supplies', 'Computing', 'INCLUDE', null, true, true, 9, false, 'deflator'),
    ('5.1', 5, 'Third parties', 'Other authorities', 'INCLUDE', null, true, true, 10, false, 'contract'),
    ('5.2', 5, 'Third parties', 'Contractors', 'INCLUDE', null, true, true, 11, false, 'contract'),
    ('5.4', 5, 'Third parties', 'Trading units', 'EXCLUDE', 'internal-trading', false, false, 12, false, 'deflator'),
    ('7.1', 7, 'Support', 'Recharges in', 'EXCLUDE', 'recharge', false, false, 13, false, 'deflator'),
    ('8.1', 8, 'Depreciation', 'Depreciation', 'EXCLUDE', 'capital-charge', false, true, 14, false, 'deflator'),
    ('8.3', 8, 'Depreciation', 'Impairment', 'EXCLUDE', 'capital-charge', false, false, 15, false, 'deflator'),
    ('9.1', 9, 'Income', 'Grants', 'EXCLUDE', 'income', false, false, 16, false, 'deflator'),
    ('9.5', 9, 'Income', 'Recharges out', 'EXCLUDE', 'recharge', false, false, 17, false, 'deflator'),
    ('9.6', 9, 'Income', 'From partners', 'EXCLUDE', 'partner-payment', false, false, 18, false, 'deflator'),
    ('UNMAPPED', 99, 'Not yet mapped', 'Not yet mapped', 'EXCLUDE', 'unmapped', false, false, 99, false, 'deflator');
insert into warehouse.setting values ('embedded-below', '0.2'), ('in-scope-from', '0.5'), ('codes-as-at', '2008-03-31'),
    ('basis', 'outturn');
insert into warehouse.source_code (council, dimension, code, name)
select partner, 'cost-centre', service, s.name from warehouse.partner p, warehouse.service s where service <> 'UNMAPPED'
union all
select partner, 'unit', service, s.name from warehouse.partner p, warehouse.service s where service <> 'UNMAPPED'
union all
select partner, 'subjective', subjective, s.name from warehouse.partner p, warehouse.subjective s where subjective <> 'UNMAPPED'
union all
select partner, 'supplier', supplier, null
from warehouse.partner, unnest(array['Abc Council', 'Xyz Council', 'Kestrel Ltd']) as supplier;
insert into warehouse.code_map (council, dimension, code, target)
select council, dimension, code, code from warehouse.source_code where dimension <> 'supplier';
update warehouse.trap set source = 'test', percent = l.percent, floor = l.floor
from (values ('pay-twice', 50, 10000), ('recharges', 0.5, 1000), ('internal-trading', 5, 1000), ('partner-payments', 5, 1000),
    ('capitalised-staff', 1, 10000), ('gross-and-income', 25, 10000), ('one-offs', 5, 25000), ('planned-savings', 20, 1000),
    ('vat', 17.5, 1000), ('same-file', 90, 1000), ('cumulative', 90, 10000), ('period-13', 5, 25000)) as l (trap, percent, floor)
where trap.trap = l.trap;
