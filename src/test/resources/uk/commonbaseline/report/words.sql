-- Services, subjective groups and indicators that the small pictures share.
insert into warehouse.service values
    ('HR', 'Human resources', 'CORE', 1),
    ('ICT', 'Information and communications technology, including geographic information & telephony', 'CORE', 7),
    ('NONE', 'Other council services', 'OUT', 98),
    ('UNMAPPED', 'Not yet mapped', 'UNMAPPED', 99);
insert into warehouse.subjective values
    ('1.1', 1, 'Employees', 'Salaries and wages', 'INCLUDE', null, true, true, 1),
    ('4.6', 4, 'Supplies and services', 'Communications and computing', 'INCLUDE', null, true, true, 2);
insert into warehouse.indicator values
    ('HP1', 'HR', 'Cost of HR per full-time equivalent', '£', 'LOWER', 1);
