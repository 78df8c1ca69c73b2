insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of, price_base)
select :name, :year, :basis, :staffAsAt, :now,
       'infinity', -- until its files are known
       :embeddedBelow, :inFrom,
       (select encode(sha256(convert_to(coalesce(string_agg(
                    concat_ws('|', council, dimension, code, target, valid_from, valid_to,
                              case when share_to - share_from < 1 then share_from || '-' || share_to end), E'\n'
                    order by council, dimension, code, valid_from, target), ''), 'UTF8')), 'hex')
        from warehouse.code_map),
       coalesce(:asOf, (select greatest(:now, max(published_at), max(ended_at)) from warehouse.delivery)),
       coalesce((select value::smallint from warehouse.setting where name = 'price-base'), :year)
returning baseline_id
