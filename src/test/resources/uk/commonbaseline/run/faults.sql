-- What goes wrong in the database, as long as it is named here.
create table fault (name text not null);
insert into fault values ('none');
create sequence fault_count;

create function spoil() returns trigger security definer language plpgsql as $$
declare fault text := (select name from public.fault);
begin
    if fault = 'fails behind row 30000' and new.row_no > 30000 then
        raise exception 'a fault that the test asked for';
    elsif fault = 'a penny too much' and new.row_no = 5
        or fault = 'a penny too much, once' and new.row_no = 5 and nextval('public.fault_count') = 1 then
        new.amount := new.amount + 0.01;
    end if;
    return new;
end $$;
create trigger spoil before insert on warehouse.fact_cost for each row execute function spoil();
