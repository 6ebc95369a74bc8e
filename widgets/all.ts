import './partner-carousel/define'
import './shop-card/define'
import './tour-map/define'
