with a as (delete from warehouse.check_rule), b as (delete from warehouse.check_limit), c as (delete from warehouse.confidence_rule),
    d as (delete from warehouse.nil_return), e as (delete from warehouse.reconciling_item)
delete from warehouse.extract_grade
