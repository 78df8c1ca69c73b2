-- In-scope cost net of the income of its services.
select 'I-T-NET' as ref, 'C-T-T + I-T-T' as words,
       (select coalesce(sum(amount), 0) from cost where decision = 'in' or (decision = 'income' and service in (select service from service))) as value,
       array['C-T-T', 'I-T-T'] as inputs
