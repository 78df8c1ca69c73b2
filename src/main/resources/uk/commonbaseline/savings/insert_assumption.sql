insert into warehouse.appraisal_assumption (
    appraisal_id, option, assumption, words, value, source, owner, agreed_on, npv_of_tenth, switching, position
)
values (:appraisal, :option, :key, :words, :value, :source, :owner, :agreedOn, :npvOfTenth, :switching, :position)
