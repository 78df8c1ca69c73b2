insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below, in_from, map_version, data_as_of, price_base)
select :name, :year, :basis, :staffAsAt, :now,
       (select max(d.published_at) from warehouse.delivery d
        where warehouse.counts(d) and warehouse.unused_because(d, :year, :basis, :staffAsAt) is null),
       :embeddedBelow, :inFrom,
       (select encode(sha256(convert_to(coalesce(string_agg(
                    concat_ws('|', council, dimension, code, target, valid_from, valid_to,
                              case when share_to - share_from < 1 then share_from || '-' || share_to end), E'\n'
                    order by council, dimension, code, valid_from, target), ''), 'UTF8')), 'hex')
        from warehouse.code_map),
       :asOf,
       coalesce((select value::smallint from warehouse.setting where name = 'price-base'), :year)
returning baseline_id
